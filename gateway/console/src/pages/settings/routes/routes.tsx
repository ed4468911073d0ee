import { Button } from 'antd';
import { useState } from 'react';
import { RefusalNote } from '../../../action/refusal-note.js';
import { useAsk } from '../../../shell/asking.js';
import { Loaded } from '../../../shell/loaded.js';
import { useWords } from '../../../words/language.js';
import { categoryNames } from '../../../words/names.js';
import { useSettled } from '../../../shell/use-settled.js';
import { useSaving } from '../../../action/use-saving.js';
import { RouteRow } from './route-row.js';
import { OwnRoutes, RouteHoles, SaveRoutes, type OwnRoutesQuery, type RouteHolesQuery } from './routes.generated.js';
import { ALL, CATEGORIES, routesIn, tableOf, type Table } from './table.js';
import { routesWords } from './words.js';

/** Which team answers for what, where; with the holes that it would have, before it is saved. */
export function Routes() {
  const asked = useAsk(OwnRoutes, {});
  return <Loaded asked={asked}>{(own) => <Editor own={own} />}</Loaded>;
}

function Editor({ own }: { own: OwnRoutesQuery }) {
  const say = useWords(routesWords);
  const sayCategory = useWords(categoryNames);
  const [changes, setChanges] = useState<Table>({});
  const [count, setCount] = useState<number>();
  const { save, refused, busy } = useSaving(SaveRoutes);
  const table: Table = { ...tableOf(own.routes), ...changes };
  const draft = JSON.stringify(routesIn(table));
  const settled = useSettled(draft);
  const properties = own.properties.edges.map(({ node }) => node);
  const asked = useAsk(RouteHoles, {
    routes: JSON.parse(settled) as ReturnType<typeof routesIn>,
    propertyIds: properties.map(({ id }) => id),
  });
  const rows = [{ id: ALL, name: say('all') }, ...properties];
  const enter = (at: string, teamId: string) => {
    setCount(undefined);
    setChanges((before) => ({ ...before, [at]: teamId }));
  };
  const saveIt = async () => {
    const done = await save({ input: { routes: routesIn(table) } });
    if (!done || !('count' in done)) return;
    setCount(done.count);
    setChanges({});
  };
  const holes = asked.data?.routeHoles ?? [];
  return (
    <>
      <p className="lead">{say('lead')}</p>
      <Check holes={draft === settled && !asked.isPlaceholderData ? asked.data?.routeHoles : undefined} />
      <table className="case-table routes">
        <thead>
          <tr>
            <th scope="col">{say('property')}</th>
            {CATEGORIES.map((category) => (
              <th key={category} scope="col">
                {sayCategory(category)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RouteRow
              key={row.id}
              row={row}
              table={table}
              teams={own.teams.edges.map(({ node }) => node)}
              holes={holes.filter(({ propertyId }) => propertyId === row.id)}
              enter={enter}
            />
          ))}
        </tbody>
      </table>
      {refused && <RefusalNote of={refused} />}
      <div className="save-bar">
        <span aria-live="polite" className="quiet">
          {count !== undefined ? say('saved', { n: count }) : Object.keys(changes).length > 0 && say('unsaved')}
        </span>
        <Button type="primary" loading={busy} onClick={() => void saveIt()}>
          {say('save')}
        </Button>
      </div>
    </>
  );
}

function Check({ holes }: { holes: RouteHolesQuery['routeHoles'] | undefined }) {
  const say = useWords(routesWords);
  const sayCategory = useWords(categoryNames);
  const unplaced = holes?.filter(({ propertyId }) => propertyId === null) ?? [];
  return (
    <div className={holes?.length ? 'hole-check holes' : 'hole-check'} role="status">
      <p>
        {!holes && say('checking')}
        {holes && (holes.length ? say('holes', { n: holes.length }) : say('noHole'))}
      </p>
      {unplaced.length > 0 && (
        <p>{say('unplacedHoles', { categories: unplaced.map(({ category }) => sayCategory(category)).join('、') })}</p>
      )}
    </div>
  );
}
