import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { error, type Place, type Problem } from '../problem/problem.ts';

/** Gives the place of a stretch of text. */
type At = (start: number, end: number) => Place;

/**
 * The problems behind what the YAML parser complains of. Of several complaints about one line the first counts: the others follow from it, as do those of a parser that has lost the structure of the file.
 * A quote or bracket that is never closed is shown where it opens, not at the end of the file where it was missed.
 */
export function problemsOfFaults(document: Document, at: At): readonly Problem[] {
  const faults = document.errors.filter((fault, index) => index === 0 || !/ in YAML stream\b/.test(fault.message));
  const problems = [...faults.map((fault) => problemOf(document, fault, at)), ...lostAliases(document, at)];
  return problems.filter((problem, index) => {
    const sameLine = problems.findIndex((other) => other.place?.line === problem.place?.line);
    return problem.code !== 'broken-yaml' || sameLine === index;
  });
}

function problemOf(document: Document, fault: YAMLError, at: At): Problem {
  const [start, end] = fault.pos;
  if (fault.code === 'DUPLICATE_KEY') {
    const key = nodeWhere(document, (node) => isScalar(node) && node.range?.[0] === start);
    const keyEnd = key?.range?.[1] ?? end;
    return error('duplicate-key', { key: isScalar(key) ? String(key.value) : '' }, at(start, keyEnd));
  }
  const unclosed = /^Missing closing .quote|\bend with a [\]}]/.test(fault.message);
  const opening = unclosed ? nodeWhere(document, (node) => opens(node, start)) : null;
  if (opening?.range) return error('broken-yaml', { fault: 'UNCLOSED' }, at(opening.range[0], opening.range[0] + 1));
  return error('broken-yaml', { fault: fault.code }, at(start, end));
}

/** A problem for each alias whose anchor does not stand complete before it. */
function lostAliases(document: Document, at: At): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_key, alias) {
      const target = alias.resolve(document);
      const [start, end] = alias.range ?? [0, 1];
      if (target === undefined || (target.range?.[1] ?? 0) > start)
        problems.push(error('broken-yaml', { fault: 'BAD_ALIAS' }, at(start, end)));
    },
  });
  return problems;
}

/** True for a quoted text or a list or map in brackets that reaches up to a position. */
function opens(node: Node, position: number): boolean {
  const inFlow =
    (isCollection(node) && node.flow === true) ||
    (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'));
  return (
    inFlow && node.range !== null && node.range !== undefined && node.range[0] < position && node.range[1] >= position
  );
}

/** The last and innermost node for which something holds. */
function nodeWhere(document: Document, holds: (node: Node) => boolean): Node | null {
  let found: Node | null = null;
  visit(document, {
    Node(_key, node) {
      if (holds(node)) found = node;
    },
  });
  return found;
}
