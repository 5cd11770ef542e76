import type { AskedChoice } from '../entry.ts';
import type { Asked } from '../screen.ts';
import type { WalkState } from '../state.ts';

/** What can be chosen where the walk asks something. */
export function choicesOf(state: WalkState, asked: Asked): readonly AskedChoice[] {
  switch (asked.kind) {
    case 'leave':
      return ['leave', 'stay'];
    case 'marks':
      return ['show-marks', 'go-on'];
    case 'unfinished':
      return ['save-draft', 'stay', 'drop-draft'];
    case 'unsaved':
      return [
        state.fault?.code === 'changed-meanwhile' ? 'read-again' : 'save-again',
        'stay',
        ...(asked.onward === 'leave' ? (['leave'] as const) : []),
      ];
    case 'conflict':
      return ['take-theirs', 'keep-mine'];
  }
}
