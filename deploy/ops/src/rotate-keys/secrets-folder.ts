import { chmodSync, chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How far a change of keys is. */
export interface Progress {
  readonly taken: number;
  readonly at: string;
  /** A key that waits for its turn. */
  readonly next?: string;
}

const PROGRESS = 'rotation.json';

/** The folder that `make-secrets.sh` makes: a file of settings a process and server, and the master keys. */
export class SecretsFolder {
  private constructor(private readonly folder: string) {}

  static open(folder: string): SecretsFolder {
    if (!existsSync(join(folder, 'gateway.env')))
      throw new Error(`${resolve(folder)} is not a folder of make-secrets.sh: there is no gateway.env`);
    return new SecretsFolder(folder);
  }

  has = (file: string): boolean => existsSync(join(this.folder, file));

  /** What a setting is in a file; throws when it is not there. */
  value(file: string, name: string): string {
    const line = this.lines(file).find((one) => one.startsWith(`${name}=`));
    if (line === undefined) throw new Error(`there is no ${name} in ${join(this.folder, file)}`);
    return line.slice(name.length + 1);
  }

  set(file: string, name: string, value: string): void {
    this.value(file, name);
    this.write(
      file,
      this.lines(file)
        .map((one) => (one.startsWith(`${name}=`) ? `${name}=${value}` : one))
        .join('\n'),
    );
  }

  json<T>(file: string): T {
    return JSON.parse(readFileSync(join(this.folder, file), 'utf8')) as T;
  }

  setJson = (file: string, value: object): void => this.write(file, `${JSON.stringify(value, null, 2)}\n`);

  progress = (what: string): Progress | undefined => this.all()[what];

  setProgress(what: string, progress: Progress | undefined): void {
    const { [what]: _, ...others } = this.all();
    this.setJson(PROGRESS, progress ? { ...others, [what]: progress } : others);
  }

  private all = (): Record<string, Progress> => (this.has(PROGRESS) ? this.json(PROGRESS) : {});

  private lines = (file: string): string[] => readFileSync(join(this.folder, file), 'utf8').split('\n');

  // Never half written; who may read it stays.
  private write(file: string, content: string): void {
    const [path, beside] = [join(this.folder, file), join(this.folder, `${file}.new`)];
    writeFileSync(beside, content, { mode: 0o600 });
    if (existsSync(path)) {
      const { mode, uid, gid } = statSync(path);
      chownSync(beside, uid, gid);
      chmodSync(beside, mode);
    }
    renameSync(beside, path);
  }
}
