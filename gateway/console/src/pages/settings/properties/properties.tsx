import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import '../../../case/case.css';
import { useAsk } from '../../../shell/asking.js';
import { Loaded } from '../../../shell/loaded.js';
import { Nothing } from '../../../shell/nothing.js';
import { useWords } from '../../../words/language.js';
import { ImportList } from './import-list.js';
import { ChangeProperty, EnterProperty } from './property-form.js';
import { OwnProperties, type OwnPropertiesQuery } from './properties.generated.js';
import { propertiesWords } from './words.js';

type Own = OwnPropertiesQuery['properties']['edges'][number]['node'];
type Doing = { what: 'add' | 'import' } | { what: 'change'; id: string };

/** The company's properties with their buildings and units. */
export function Properties() {
  const say = useWords(propertiesWords);
  const asked = useAsk(OwnProperties, {});
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const own = asked.data?.properties.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <div className="section-head first">
        <span className="spring" />
        <Button onClick={() => setDoing({ what: 'import' })}>{say('import')}</Button>
        <Button type="primary" onClick={() => setDoing({ what: 'add' })}>
          {say('add')}
        </Button>
      </div>
      <Loaded asked={asked}>
        {() =>
          own.length ? (
            <PropertyTable own={own} change={(id) => setDoing({ what: 'change', id })} />
          ) : (
            <Nothing says={say('none')} hint={say('noneHint')} />
          )
        }
      </Loaded>
      {doing?.what === 'add' && <EnterProperty taken={own.map(({ savedAs }) => savedAs)} close={close} />}
      {doing?.what === 'change' && <ChangeProperty id={doing.id} close={close} />}
      {doing?.what === 'import' && <ImportList close={close} />}
    </>
  );
}

function PropertyTable({ own, change }: { own: readonly Own[]; change: (id: string) => void }) {
  const say = useWords(propertiesWords);
  return (
    <table className="case-table">
      <thead>
        <tr>
          <th scope="col">{say('property')}</th>
          <th scope="col">{say('code')}</th>
          <th scope="col">{say('link')}</th>
          <th scope="col">{say('doing')}</th>
        </tr>
      </thead>
      <tbody>
        {own.map(({ id, name, savedAs, submitLink }) => (
          <tr key={id}>
            <td className="what">
              <strong>{name}</strong>
            </td>
            <td className="quiet" data-label={say('code')}>
              {savedAs}
            </td>
            <td>
              <div className="row-actions">
                <a href={submitLink} target="_blank" rel="noreferrer">
                  {say('linkHint')}
                </a>
                <Link href={`/properties/${id}/notice`}>{say('notice')}</Link>
              </div>
            </td>
            <td>
              <div className="row-actions">
                <Button aria-label={say('changeOf', { name })} onClick={() => change(id)}>
                  {say('change')}
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
