import type { TenantContext } from '@hearback/tenancy';
import type { Connection, mongo } from 'mongoose';

type Document = Readonly<Record<string, unknown>> & { readonly _id: string };
type Show = (context: TenantContext, document: Document) => Promise<object>;

const PAGE_BYTES = 300_000;
const PAGE_DOCUMENTS = 100;

/** All that a process keeps of one company, whatever it is: for an export in open formats, and for an erasure. */
export class CompanyData {
  private readonly shows = new Map<string, Show>();
  private readonly before: ((context: TenantContext) => Promise<void>)[] = [];

  constructor(private readonly connection: Connection) {}

  /** How a document of a collection is shown to whom it belongs: what is encrypted in clear, keys left out. */
  show(collection: string, show: Show): void {
    this.shows.set(collection, show);
  }

  /** Something to be done before anything is deleted: keys go first. */
  beforeErasing(forget: (context: TenantContext) => Promise<void>): void {
    this.before.push(forget);
  }

  /** Which collections hold something of the company. */
  async collections({ tenantId }: TenantContext): Promise<string[]> {
    const all = await this.all();
    const found = await Promise.all(all.map(({ name }) => this.documents(name).findOne({ tenantId })));
    return all.flatMap(({ name }, i) => (found[i] ? [name] : []));
  }

  /** Documents of a collection as lines of JSON, from an id on; `next` is where to go on. */
  async page(context: TenantContext, collection: string, after = ''): Promise<{ lines: string[]; next?: string }> {
    const lines: string[] = [];
    let bytes = 0;
    const { tenantId } = context;
    const documents = this.documents(collection).find(
      { tenantId, _id: { $gt: after } },
      { sort: { _id: 1 }, batchSize: 20 },
    );
    for await (const document of documents) {
      const show = this.shows.get(collection);
      lines.push(JSON.stringify(show ? await show(context, document as Document) : document));
      bytes += Buffer.byteLength(lines.at(-1)!);
      if (bytes >= PAGE_BYTES || lines.length >= PAGE_DOCUMENTS) return { lines, next: document._id };
    }
    return { lines };
  }

  /** Deletes everything of the company but what is excepted; answers how much a look afterwards finds, by collection. */
  async erase(
    context: TenantContext,
    except: Readonly<Record<string, object>> = {},
  ): Promise<{ what: string; left: number }[]> {
    const { tenantId } = context;
    for (const forget of this.before) await forget(context);
    const all = await this.all();
    for (const { name } of all) await this.documents(name).deleteMany({ ...except[name], tenantId });
    return Promise.all(
      all.map(async ({ name: what }) => ({
        what,
        left: await this.documents(what).countDocuments({ ...except[what], tenantId }),
      })),
    );
  }

  private async all(): Promise<{ name: string }[]> {
    const all = await this.connection.db!.listCollections({}, { nameOnly: true }).toArray();
    return all.filter(({ name }) => !name.startsWith('system.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private documents = (name: string): mongo.Collection<{ _id: string }> => this.connection.collection(name);
}
