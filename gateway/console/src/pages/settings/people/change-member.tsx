import { useState } from 'react';
import { useWords } from '../../../words/language.js';
import { FormDialog } from '../../../action/form-dialog.js';
import { useSaving } from '../../../action/use-saving.js';
import { Change, Remove, type MemberRowFragment } from './people.generated.js';
import { settingsWords } from '../words.js';
import { POWER_FIELDS, powerInput, PowerFields, type Power } from './power-fields.js';
import { peopleWords } from './words.js';

interface Of {
  readonly member: MemberRowFragment;
  readonly close: () => void;
}

/** Changes what a member may do, where, and under whom. */
export function ChangeMember({ member, close }: Of) {
  const say = useWords(peopleWords);
  const sayAll = useWords(settingsWords);
  const { save, refused, busy } = useSaving(Change);
  const [power, setPower] = useState<Power>({
    roles: member.roles,
    propertyIds: member.propertyIds ?? [],
    reportsTo: member.reportsTo?.id,
  });
  const saveIt = async () => {
    if (await save({ input: { membershipId: member.id, ...powerInput(power) } })) close();
  };
  return (
    <FormDialog
      title={say('changeOf', { name: member.name })}
      ok={sayAll('save')}
      fields={POWER_FIELDS}
      {...{ refused, busy, close }}
      save={() => void saveIt()}
    >
      <PowerFields
        power={power}
        superior={member.reportsTo}
        refused={refused}
        enter={(change) => setPower((before) => ({ ...before, ...change }))}
      />
    </FormDialog>
  );
}

/** Takes away all that a member may do, after saying what that means. */
export function RemoveMember({ member, close }: Of) {
  const say = useWords(peopleWords);
  const { save, refused, busy } = useSaving(Remove);
  const removeIt = async () => {
    if (await save({ input: { membershipId: member.id } })) close();
  };
  return (
    <FormDialog
      title={say('removeOf', { name: member.name })}
      ok={say('remove')}
      danger
      {...{ refused, busy, close }}
      save={() => void removeIt()}
    >
      <p>{say('removeWarning', { name: member.name })}</p>
    </FormDialog>
  );
}
