import { useWords } from '../../../words/language.js';
import { categoryNames } from '../../../words/names.js';
import type { RouteHolesQuery } from './routes.generated.js';
import { ALL, CATEGORIES, cell, type Table } from './table.js';
import { routesWords } from './words.js';

interface Row {
  readonly row: { readonly id: string; readonly name: string };
  readonly table: Table;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly holes: RouteHolesQuery['routeHoles'];
  readonly enter: (at: string, teamId: string) => void;
}

/** The teams of a property, by category; a hole says so under its choice. */
export function RouteRow({ row, table, teams, holes, enter }: Row) {
  const say = useWords(routesWords);
  const sayCategory = useWords(categoryNames);
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {CATEGORIES.map((category) => {
        const [at, hole] = [cell(row.id, category), holes.find((one) => one.category === category)];
        const id = `hole-${at}`;
        return (
          <td key={category} data-label={sayCategory(category)} className={hole ? 'hole' : undefined}>
            <select
              aria-label={say('of', { property: row.name, category: sayCategory(category) })}
              aria-describedby={hole && id}
              value={table[at] ?? ''}
              onChange={({ target }) => enter(at, target.value)}
            >
              <option value="">{say(row.id === ALL ? 'noTeam' : 'same')}</option>
              {teams.map((team) => (
                <option key={team.id} value={team.id}>
                  {team.name}
                </option>
              ))}
            </select>
            {hole && (
              <span id={id} className="small">
                {say(hole.because)}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
