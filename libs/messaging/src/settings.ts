import { z } from 'zod';

/** How many requests a process works on at once; companies that ask share them equally. */
export const Slots = z.coerce.number().int().min(2).default(64);

const unsafe = 'unsafe in production';

const severalOf = (letters: number) =>
  z
    .string()
    .refine(
      (text) => text.split(',').every(({ length }) => length >= letters),
      `must be of ${letters} letters at least`,
    )
    .transform((text) => text.split(',') as [string, ...string[]]);

/** The settings every process takes from its environment; checked at start, each problem named. */
const Settings = z
  .object({
    HEARBACK_PROFILE: z.enum(['production', 'demo']).default('production'),
    MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\/\S+$/, 'must be a mongodb:// address'),
    NATS_URL: z.string().min(1),
    NATS_USER: z.string().min(1),
    /** Two while it is changed, with a comma between: whichever NATS takes. */
    NATS_PASSWORD: severalOf(8),
    /** On how many servers of a NATS cluster the process's stream is kept, when it is made. */
    HEARBACK_STREAM_REPLICAS: z.coerce
      .number()
      .pipe(z.literal([1, 3, 5]))
      .default(1),
    /** Several while it is changed, with commas between. */
    HEARBACK_CONTEXT_PUBLIC_KEY: severalOf(1),
    HEARBACK_CONTEXT_PRIVATE_KEY: z.string().optional(),
    /** Several while it is changed, with commas between: the first makes links, all open them. */
    HEARBACK_LINK_KEY: severalOf(32),
    /** Intake alone has the master key, from one of three places: here, for the demo and tests … */
    HEARBACK_MASTER_KEY: z.string().optional(),
    /** … a file with several keys by name … */
    HEARBACK_MASTER_KEY_FILE: z.string().min(1).optional(),
    /** … or Vault's transit engine. */
    HEARBACK_VAULT_ADDR: z.url({ protocol: /^https?$/ }).optional(),
    HEARBACK_VAULT_NAMESPACE: z.string().min(1).optional(),
    HEARBACK_VAULT_TRANSIT_MOUNT: z.string().min(1).default('transit'),
    HEARBACK_VAULT_TRANSIT_KEY: z.string().min(1).default('hearback'),
    HEARBACK_VAULT_TOKEN_FILE: z.string().min(1).optional(),
    HEARBACK_PUBLIC_URL: z.url().default('http://127.0.0.1:4000'),
    HEARBACK_SLOTS: Slots,
    HEARBACK_HEALTH_PORT: z.coerce.number().int().default(0),
    HEARBACK_HEALTH_HOST: z.string().default('0.0.0.0'),
    /** How long a process told to stop goes on working while it calls itself not ready: until nobody sends it work any more. */
    HEARBACK_DRAIN_SECONDS: z.coerce.number().int().min(0).max(60).default(0),
    /** Demo only: the file that moves the domain clock. */
    HEARBACK_CLOCK_FILE: z.string().optional(),
    /** Tests only: tells of every database command that names no tenant. */
    HEARBACK_DRIVER_PROBE: z.string().optional(),
    /** Intake's list of erasures, beside the database and not restored with it. */
    HEARBACK_ERASURES_FILE: z.string().min(1).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    SMTP_FROM: z.email().optional(),
  })
  .superRefine((settings, context) => {
    if (settings.HEARBACK_PROFILE === 'demo') return;
    const forbid = (path: keyof typeof settings, when: boolean) =>
      when && context.addIssue({ code: 'custom', path: [path], message: unsafe });
    // Whoever sees the process's environment (a container's description, a crash dump) would have every company's data.
    forbid('HEARBACK_MASTER_KEY', settings.HEARBACK_MASTER_KEY !== undefined);
    forbid('HEARBACK_VAULT_ADDR', settings.HEARBACK_VAULT_ADDR?.startsWith('http:') === true);
    forbid('HEARBACK_CLOCK_FILE', settings.HEARBACK_CLOCK_FILE !== undefined);
    forbid('HEARBACK_PUBLIC_URL', !settings.HEARBACK_PUBLIC_URL.startsWith('https://'));
    forbid('MONGODB_URI', !/\/\/[^/]+@/.test(settings.MONGODB_URI));
  });

export type Settings = z.infer<typeof Settings>;

/** Reads the settings of every process from its environment. */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => settingsFrom(Settings, environment);

/** Reads settings. Throws one sentence that names every setting that is missing, wrong or unsafe. */
export function settingsFrom<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  throw new Error(
    `settings: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
  );
}
