import * as v from 'valibot';

/** The part of JSON Schema that `docs/report.schema.json` is written in. */
interface Node {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly Node[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

/** A JSON Schema as a valibot schema. All properties are taken as required and no others as allowed, as the file says of each object. */
export function fromJsonSchema(root: Node): v.GenericSchema {
  const known = new Map<string, v.GenericSchema>();
  const make = (node: Node): v.GenericSchema => {
    if (node.$ref !== undefined) {
      const name = node.$ref.replace('#/$defs/', '');
      const target = root.$defs?.[name];
      if (target === undefined) throw new Error(`no ${node.$ref}`);
      return v.lazy(() => {
        const made = known.get(name) ?? make(target);
        known.set(name, made);
        return made;
      });
    }
    if (node.anyOf !== undefined) return v.union(node.anyOf.map(make));
    if (node.enum !== undefined) return v.picklist(node.enum);
    if (node.const !== undefined) return v.literal(node.const);
    switch (node.type) {
      case 'string':
        return v.string();
      case 'number':
        return v.number();
      case 'integer':
        return v.pipe(v.number(), v.integer());
      case 'boolean':
        return v.boolean();
      case 'null':
        return v.null();
      case 'array':
        return v.array(make(node.items ?? {}));
      case 'object':
        return v.strictObject(
          Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, inner]) => [key, make(inner)])),
        );
      default:
        throw new Error(`a node of the schema says nothing: ${JSON.stringify(node)}`);
    }
  };
  return make(root);
}
