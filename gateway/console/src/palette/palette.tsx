import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Page } from '../shell/pages.js';
import { useWords } from '../words/language.js';
import { Choosing } from './choosing.js';
import './palette.css';
import { paletteWords } from './words.js';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Goes anywhere and does anything by a few letters: opened by Ctrl/⌘ K or its button, left as it was entered. */
export function Palette({ pages }: { pages: readonly Page[] }) {
  const say = useWords(paletteWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      // A form over the page is finished first.
      if (event.target instanceof Element && event.target.closest('[role=dialog]')) return;
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const close = () => dialog.current?.close();
  return (
    <>
      <Button
        type="text"
        icon={<SearchOutlined />}
        aria-label={say('open')}
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        title={`${say('open')} ${isMac ? '⌘K' : 'Ctrl+K'}`}
        onClick={() => setOpen(true)}
      />
      <dialog
        ref={dialog}
        className="palette"
        aria-label={say('open')}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === event.currentTarget && close()}
      >
        {open && (
          <Choosing
            pages={pages}
            choose={(run) => {
              // First, so that what is begun finds the focus where it was.
              close();
              run();
            }}
            close={close}
          />
        )}
      </dialog>
    </>
  );
}
