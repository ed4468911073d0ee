import { Button, Tag } from 'antd';
import { RefusalNote } from '../../../action/refusal-note.js';
import { fullTime } from '../../../format/times.js';
import { useAsk } from '../../../shell/asking.js';
import { useLanguage, useWords } from '../../../words/language.js';
import { useSaving } from '../../../action/use-saving.js';
import { Invited, Withdraw, type InvitedQuery } from './people.generated.js';
import { useRoleNames } from '../../../shell/use-role-names.js';
import { peopleWords } from './words.js';

type Invitation = InvitedQuery['invitations']['edges'][number]['node'];

/** Who has been invited, and whether they have come. */
export function Invitations() {
  const say = useWords(peopleWords);
  const edges = useAsk(Invited, {}).data?.invitations.edges;
  return (
    <section>
      <div className="section-head">
        <h2>{say('invitations')}</h2>
      </div>
      {edges?.length === 0 && <p className="quiet">{say('noInvitations')}</p>}
      {edges && edges.length > 0 && (
        <table className="case-table">
          <tbody>
            {edges.map(({ node }) => (
              <Row key={node.id} of={node} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ of: { id, name, mail, roles, status, expiresAt } }: { of: Invitation }) {
  const say = useWords(peopleWords);
  const sayRoles = useRoleNames();
  const { language } = useLanguage();
  const { save, refused, busy } = useSaving(Withdraw);
  return (
    <tr>
      <td className="what">
        <strong>{name}</strong>
        <span className="quiet small">{mail}</span>
        {refused && <RefusalNote of={refused} />}
      </td>
      <td>{sayRoles(roles)}</td>
      <td>
        <Tag className={status === 'OPEN' ? 'mark going' : 'mark'}>{say(status)}</Tag>
      </td>
      <td className="quiet">{status === 'OPEN' && say('until', { at: fullTime(expiresAt, language) })}</td>
      <td>
        <div className="row-actions">
          {status === 'OPEN' && (
            <Button
              loading={busy}
              aria-label={`${say('withdraw')} ${name}`}
              onClick={() => void save({ input: { invitationId: id } })}
            >
              {say('withdraw')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
