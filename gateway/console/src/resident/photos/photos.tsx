import { useState } from 'react';
import { put } from '../../file/put.js';
import { smaller } from '../../file/smaller.js';
import { send } from '../../graph/send.js';
import { useLanguage, useWords } from '../../words/language.js';
import { asProblem } from '../../graph/problem.js';
import { photoWords, residentWords } from '../words.js';
import { AddPhoto } from './photos.generated.js';

interface Photo {
  readonly key: string;
  readonly name: string;
  readonly file: File;
  /** How much of it is there, 0 to 1. */
  readonly sent: number;
  /** Why it was not taken; with `again`, trying once more may help. */
  readonly problem?: { readonly text: string; readonly again: boolean };
}

/** Photos and papers that the customer adds to their case, by its code. */
export function Photos({ code }: { code: string }) {
  const say = useWords(photoWords);
  const sayFrame = useWords(residentWords);
  const { language } = useLanguage();
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const become = (key: string, now: Partial<Photo>) =>
    setPhotos((all) => all.map((one) => (one.key === key ? { ...one, ...now } : one)));

  const sendOne = async ({ key, file }: Photo) => {
    become(key, { sent: 0, problem: undefined });
    const arrive = async () => {
      const { answer } = await send(AddPhoto, { input: { trackingCode: code, name: file.name } }, { language });
      if (!('path' in answer)) return answer;
      await put(answer.path, await smaller(file), language, (sent) => become(key, { sent }));
      return undefined;
    };
    const why = await arrive().catch(asProblem);
    if (!why) return become(key, { sent: 1 });
    const again = why.code === 'OFFLINE';
    const text = again ? sayFrame('offline') : [why.message, why.hint].filter(Boolean).join(' ');
    become(key, { problem: { text, again } });
  };
  const add = async (files: readonly File[]) => {
    const added = files.map((file) => ({ key: crypto.randomUUID(), name: file.name, file, sent: 0 }));
    setPhotos((all) => [...all, ...added]);
    for (const one of added) await sendOne(one);
  };
  return (
    <section className="card photos">
      <h2>{say('title')}</h2>
      <p className="quiet">{say('hint')}</p>
      <ul>
        {photos.map((one) => (
          <li key={one.key}>
            <span>{one.name}</span>
            {one.problem ? (
              <p className="problem" role="alert">
                {one.problem.text}{' '}
                {one.problem.again && (
                  <button type="button" className="second" onClick={() => void sendOne(one)}>
                    {sayFrame('retry')}
                  </button>
                )}
              </p>
            ) : one.sent === 1 ? (
              <span role="status">{say('sent')}</span>
            ) : (
              <progress value={one.sent} aria-label={one.name} />
            )}
          </li>
        ))}
      </ul>
      <label className="button second">
        {say('add')}
        <input
          type="file"
          multiple
          accept="image/*,application/pdf"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void add(files);
          }}
        />
      </label>
    </section>
  );
}
