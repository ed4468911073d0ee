import { expect } from '@jest/globals';
import { attempt, type Answer, type Somebody } from './attack.js';
import { idPlaces, withValue, type Operation, type Path } from './operations.js';
import { kindAt, RECIPES } from './recipes.js';
import { nowhere, type Ids, type World } from './world.js';

export interface Trial {
  readonly attacker: Somebody;
  /** What the attacker fills in where it is not the victim's. */
  readonly own: Ids;
  readonly victim: World;
  /** Which of the victim's ids are not the attacker's to use. */
  readonly kinds: readonly string[];
}

/** Puts ids that are somebody else's into every place alone, and into all at once: they have to be answered like ids that nothing has. */
export async function expectForeignIdsUseless(
  operation: Operation,
  { attacker, own, victim, kinds }: Trial,
): Promise<void> {
  const headers = await attacker.headers();
  for (const places of attacked(operation, own, kinds)) {
    const sent = aimed(operation, own, places, victim.ids);
    const answer = await attempt(operation, headers, own, sent);
    const lost = await attempt(operation, headers, own, aimed(operation, own, places, undefined));
    const what = places.map((place) => place.join('.')).join(', ');
    expect([what, blurred(answer, victim.ids)]).toEqual([what, blurred(lost, victim.ids)]);
    const known = JSON.stringify(sent);
    expect(victim.telltales.filter((one) => !known.includes(one) && answer.text.includes(one))).toEqual([]);
    // The filter of a list lets nothing through; everything else is refused, and for that very id.
    if (!operation.changes && !['case', 'property'].includes(operation.name)) {
      expect([what, answer.text]).toEqual([what, expect.not.stringMatching(/"cursor"|"errors"/)]);
      continue;
    }
    expect([what, answer.code]).toEqual([what, expect.stringMatching(/^(NOT_FOUND|INVALID_INPUT)$/)]);
    expect([what, ...answer.fields]).toEqual([
      what,
      ...answer.fields.filter((one) => places.map(fieldOf).includes(one)),
    ]);
    expect([what, answer.fields.length]).not.toEqual([what, 0]);
  }
}

// As refusals name it: from inside the input.
const fieldOf = (place: Path): string => place.filter((key) => key !== 'input').join('.');

/** The places to attack: each alone, then all at once. */
export function attacked(operation: Operation, own: Ids, kinds: readonly string[]): (readonly Path[])[] {
  const places = idPlaces(operation, RECIPES[operation.name]!(own))
    .map(({ path }) => path)
    .filter((path) => kinds.includes(kindAt(operation.name, path) ?? ''));
  return [...places.map((path) => [path]), ...(places.length > 1 ? [places] : [])];
}

/** The operation's arguments with ids of the victim in these places, or ids that nothing has. */
export const aimed = (operation: Operation, own: Ids, places: readonly Path[], victim: Ids | undefined): object =>
  places.reduce<object>((variables, place) => {
    const kind = kindAt(operation.name, place)!;
    return withValue(variables, place, victim?.[kind] ?? nowhere(kind));
  }, RECIPES[operation.name]!(own));

// An answer in which the ids that were sent are told apart by their kind only.
function blurred({ text }: Answer, victim: Ids): string {
  let plain = text;
  for (const [kind, id] of Object.entries(victim)) plain = plain.replaceAll(id, kind).replaceAll(nowhere(kind), kind);
  return plain;
}
