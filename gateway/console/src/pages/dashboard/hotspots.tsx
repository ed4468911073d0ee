import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { NO_PROPERTY, placeWords } from '../../case/words.js';
import { addressed } from '../../figures/period.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useWords } from '../../words/language.js';
import { categoryNames } from '../../words/names.js';
import type { Scope } from './dashboard.js';
import { DashboardHotspots, type DashboardHotspotsQuery } from './dashboard.generated.js';
import { dashboardWords } from './words.js';

type Spot = DashboardHotspotsQuery['hotspots'][number];
const CATEGORIES = Object.keys(categoryNames) as (keyof typeof categoryNames)[];

/** Where it burns: a heat map that is a table, each number of which opens its complaints. */
export function Hotspots({ scope: { from, to, property } }: { scope: Scope }) {
  const say = useWords(dashboardWords);
  const asked = useAsk(DashboardHotspots, { from, to, propertyIds: property });
  return (
    <section className="panel hotspots">
      <h2>{say('hotspots')}</h2>
      <Loaded asked={asked}>
        {({ hotspots }) =>
          hotspots.length ? (
            <>
              <p className="quiet small">{say('hotspotsNote')}</p>
              <HeatMap spots={hotspots} scope={{ from, to, property }} />
            </>
          ) : (
            <p className="quiet">{say('noHotspots')}</p>
          )
        }
      </Loaded>
    </section>
  );
}

function HeatMap({ spots, scope }: { spots: readonly Spot[]; scope: Scope }) {
  const say = useWords(dashboardWords);
  const sayPlace = useWords(placeWords);
  const sayCategory = useWords(categoryNames);
  const places = [...new Map(spots.map(({ property }) => [property?.id ?? NO_PROPERTY, property?.name])).entries()];
  const most = Math.max(...spots.map(({ cases }) => cases));
  const sum = (wanted: (spot: Spot) => boolean) => spots.filter(wanted).reduce((total, { cases }) => total + cases, 0);
  const opens = (cases: number, property: string[], category?: string) => {
    const { from, to } = scope;
    return <Opening cases={cases} at={`/cases${addressed({ kind: 'COMPLAINT', category, property, from, to })}`} />;
  };
  return (
    <table className="figure-table heat">
      <thead>
        <tr>
          <th scope="col">{sayPlace('property')}</th>
          {CATEGORIES.map((category) => (
            <th key={category} scope="col">
              {sayCategory(category)}
            </th>
          ))}
          <th scope="col">{say('total')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(([id, name]) => {
          const here = (spot: Spot) => (spot.property?.id ?? NO_PROPERTY) === id;
          return (
            <tr key={id}>
              <th scope="row">{name ?? sayPlace('noProperty')}</th>
              {CATEGORIES.map((category) => {
                const cases = sum((spot) => here(spot) && spot.category === category);
                const heat = { '--heat': `${Math.round((cases / most) * 60)}%` } as CSSProperties;
                return (
                  <td key={category} className={cases ? 'hot' : undefined} style={heat}>
                    {opens(cases, [id], category)}
                  </td>
                );
              })}
              <td>{opens(sum(here), [id])}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('total')}</th>
          {CATEGORIES.map((category) => (
            <td key={category}>
              {opens(
                sum((spot) => spot.category === category),
                scope.property,
                category,
              )}
            </td>
          ))}
          <td>
            {opens(
              sum(() => true),
              scope.property,
            )}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

const Opening = ({ cases, at }: { cases: number; at: string }) =>
  cases ? <Link href={at}>{cases}</Link> : <span className="quiet">0</span>;
