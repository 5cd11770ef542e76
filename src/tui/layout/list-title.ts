import { ministryTitle } from '../../framework/library.ts';
import type { Words } from '../../language/words.ts';
import type { OpenList } from '../state/screen.ts';
import type { WalkState } from '../state/state.ts';

/** What a list of questions is called. */
export function listTitle({ library, profile }: WalkState, list: OpenList, words: Words): string {
  switch (list.kind) {
    case 'case':
      return words.walk.case.questions;
    case 'open':
    case 'contested':
      return words.walk.lists.title[list.kind];
    case 'topic':
      return library.topics.find(({ id }) => id === list.topic)?.title ?? list.topic;
    case 'ministry':
      return ministryTitle(library, list.ministry, profile.ministries);
    case 'framework':
      return library.frameworks.find(({ id }) => id === list.framework)?.title ?? list.framework;
  }
}
