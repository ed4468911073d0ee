import { Link } from 'wouter';
import { usePlaces } from '../../case/use-places.js';
import { useAsk } from '../../shell/asking.js';
import { useMay } from '../../shell/viewer.js';
import { useWords } from '../../words/language.js';
import { categoryNames } from '../../words/names.js';
import { HolesNow, type HolesNowQuery } from './holes.generated.js';
import { dispatchWords } from './words.js';

const EVERY_MS = 60_000;
// More of them are looked at in the settings.
const SHOWN = 5;

/** What nobody answers for by the rules as they are, before a case about it comes in; nothing where there is no such hole. */
export function Holes() {
  const say = useWords(dispatchWords);
  const sayCategory = useWords(categoryNames);
  const may = useMay();
  const places = usePlaces();
  const when = may('routeHoles');
  const asked = useAsk(HolesNow, { propertyIds: places.map(({ id }) => id) }, { every: EVERY_MS, when });
  const groups = [...grouped(asked.data?.routeHoles ?? [])];
  if (!groups.length) return null;
  return (
    <section className="route-holes">
      <h2>{say('holes')}</h2>
      <p className="quiet">{say('holesHint')}</p>
      <ul>
        {groups.slice(0, SHOWN).map(([key, [first, ...others]]) => (
          <li key={key}>
            <strong>{first.property?.name ?? say('unplaced')}</strong>{' '}
            {[first, ...others].map(({ category }) => sayCategory(category)).join('、')} · {say(first.because)}
          </li>
        ))}
        {groups.length > SHOWN && <li className="quiet">{say('moreHoles', { n: groups.length - SHOWN })}</li>}
      </ul>
      {may('saveRoutes') && <Link href="/settings/routes">{say('mend')}</Link>}
    </section>
  );
}

type Hole = HolesNowQuery['routeHoles'][number];

// Those of a property for the same reason stand together.
function grouped(holes: readonly Hole[]): ReadonlyMap<string, [Hole, ...Hole[]]> {
  const groups = new Map<string, [Hole, ...Hole[]]>();
  for (const hole of holes) {
    const key = `${hole.propertyId} ${hole.because}`;
    groups.set(key, [...(groups.get(key) ?? []), hole] as [Hole, ...Hole[]]);
  }
  return groups;
}
