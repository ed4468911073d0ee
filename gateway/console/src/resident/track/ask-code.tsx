import { useState, type FormEvent } from 'react';
import { useWords } from '../../words/language.js';
import { trackWords } from '../words.js';

/** Asks for the code, also after one that nobody knows. */
export function AskCode({
  typed = '',
  unknown = false,
  look,
}: {
  typed?: string;
  unknown?: boolean;
  look: (code: string) => void;
}) {
  const say = useWords(trackWords);
  const [code, setCode] = useState(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) look(code.trim());
  };
  return (
    <form className="card" onSubmit={submit}>
      <h1>{say('title')}</h1>
      <label htmlFor="code">{say('askCode')}</label>
      <input
        id="code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        aria-describedby="code-hint"
        aria-invalid={unknown}
      />
      <p id="code-hint" className={unknown ? 'problem' : 'quiet'} role={unknown ? 'alert' : undefined}>
        {unknown ? say('unknownCode') : say('askHint')}
      </p>
      <button type="submit">{say('look')}</button>
    </form>
  );
}
