import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useShell } from '../shell/viewer.js';
import { useWords } from '../words/language.js';
import { useOutbox } from './use-outbox.js';
import { actionWords } from './words.js';

/** The way out: nothing of the viewer's stays on this device, so whoever would lose what is not sent yet is asked first. */
export function useSignOut(): [signOut: () => void, question: ReactNode] {
  const say = useWords(actionWords);
  const { signOut } = useShell();
  const outbox = useOutbox();
  const [modal, question] = Modal.useModal();
  const leave = () => {
    signOut();
    // Else what is just being sent would be written down again.
    outbox?.empty();
  };
  const ask = () => {
    const unsent = outbox?.all.filter(({ refused }) => !refused).length;
    if (!unsent) return leave();
    void modal.confirm({
      title: say('unsent', { n: unsent }),
      content: say('unsentHint'),
      okText: say('leave'),
      okButtonProps: { danger: true },
      cancelText: say('cancel'),
      onOk: leave,
    });
  };
  return [ask, question];
}
