import { Button } from 'antd';
import { useState } from 'react';
import { RefusalNote } from '../../action/refusal-note.js';
import { useWords } from '../../words/language.js';
import { useRoleNames } from '../../shell/use-role-names.js';
import { useSaving } from '../../action/use-saving.js';
import { Accept, type AcceptMutation } from './join.generated.js';
import { joinWords } from './words.js';

type Member = Extract<AcceptMutation['answer'], { __typename: 'Membership' }>;

/** The token of an address that an invitation's link leads to. */
export const invitationAt = (pathname: string): string | undefined => /^\/join\/([^/]+)$/.exec(pathname)?.[1];

/** Makes whoever is signed in the member they are invited to be. They may not be a member of anything yet: so it stands outside of the shell. */
export function Join({ token, signOut }: { token: string; signOut: () => void }) {
  const say = useWords(joinWords);
  const sayRoles = useRoleNames();
  const { save, refused, busy } = useSaving(Accept);
  const [member, setMember] = useState<Member>();
  if (member)
    return (
      <main className="trouble">
        <h1>{say('joined', { name: member.name })}</h1>
        <p>{say('joinedAs', { roles: sayRoles(member.roles) })}</p>
        {/* Opened anew, for a token that names the company. */}
        <Button type="primary" onClick={() => window.location.assign('/')}>
          {say('goOn')}
        </Button>
      </main>
    );
  const accept = async () => {
    const done = await save({ input: { token } });
    if (done) setMember(done as Member);
  };
  return (
    <main className="trouble">
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      {refused && <RefusalNote of={refused} />}
      <Button type="primary" loading={busy} onClick={() => void accept()}>
        {say('accept')}
      </Button>
      <Button type="link" onClick={signOut}>
        {say('other')}
      </Button>
      <p className="small">{say('otherHint')}</p>
    </main>
  );
}
