import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useId } from 'react';
import { useSendFile } from '../action/use-outbox.js';
import type { Attaching } from './attaching.js';
import './file.css';

interface Adding {
  readonly operation: Attaching;
  /** What the file belongs to, without its name. */
  readonly input: Readonly<Record<string, string>>;
  /** What it is about, for people. */
  readonly about: string;
  readonly label: string;
  /** Photos only, on a phone from its camera. */
  readonly camera?: boolean;
}

/** Takes photos or papers and has them sent. */
export function AddFile({ operation, input, about, label, camera = false }: Adding) {
  const sendFile = useSendFile();
  const id = useId();
  return (
    <span className="add-file">
      <input
        id={id}
        type="file"
        multiple
        accept={camera ? 'image/*' : 'image/*,application/pdf'}
        capture={camera ? 'environment' : undefined}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          for (const file of files) void sendFile(operation, input, file, about);
        }}
      />
      <label htmlFor={id}>
        {camera ? <CameraOutlined /> : <PaperClipOutlined />} {label}
      </label>
    </span>
  );
}
