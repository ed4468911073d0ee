import { Modal } from 'antd';
import { useId, type ReactNode } from 'react';
import { RefusalNote } from './refusal-note.js';
import type { Problem } from '../graph/problem.js';
import type { Refusal } from '../graph/refusal.js';
import { useWords } from '../words/language.js';
import { actionWords } from './words.js';

interface Asking {
  readonly title: string;
  /** What the button says that saves. */
  readonly ok: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly refused: Refusal | Problem | undefined;
  /** The fields that say themselves what is wrong with them. */
  readonly fields?: readonly string[];
  readonly save: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A form over the page. It stays, with what was entered, until what it asks for is saved. */
export function FormDialog({ title, ok, danger, busy, refused, fields, save, close, children }: Asking) {
  const say = useWords(actionWords);
  const form = useId();
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText={say('cancel')}
      okButtonProps={{ htmlType: 'submit', form, loading: busy, danger }}
      onCancel={close}
    >
      <form
        id={form}
        className="change"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {children}
        {refused && <RefusalNote of={refused} at={fields} />}
      </form>
    </Modal>
  );
}
