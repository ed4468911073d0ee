import { refuse, type Outcome } from '@hearback/contracts';
import { Keeping, ShortMemory, SYSTEM_SCOPE } from '@hearback/store';
import { tenantIdFrom, type TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { mongo, Schema } from 'mongoose';
import { lookAlikeKey } from '../membership/look-alike.js';

/** A company on the platform. Companies are not a company's data: they are looked up by id or code across all. */
export interface Tenant {
  readonly id: TenantId;
  readonly name: string;
  /** In front of its case numbers and tracking codes. */
  readonly code: string;
  /** Nobody acts in it for the time being. */
  readonly suspended?: boolean;
}
interface Kept {
  readonly _id: string;
  readonly name?: string;
  /** What its name looks like: no two companies' are easily taken for each other. */
  readonly nameKey?: string;
  readonly code: string;
  readonly status?: 'SUSPENDED' | 'ERASED';
}

const FRESH_MS = 5_000;

@Injectable()
export class Tenants {
  readonly prepare: () => Promise<void>;
  private readonly documents: mongo.Collection<Kept>;
  private readonly known = new ShortMemory<Tenant | undefined>(FRESH_MS);
  private readonly changed: (() => void)[] = [];

  constructor(keeping: Keeping) {
    const schema = new Schema(
      { _id: String, name: String, nameKey: String, code: String, status: String },
      { autoIndex: false, versionKey: false },
    );
    schema.index({ code: 1 }, { unique: true });
    schema.index({ nameKey: 1 }, { unique: true, partialFilterExpression: { nameKey: { $exists: true } } });
    const model = keeping.connection.model('tenants', schema, 'tenants');
    this.prepare = () => model.createIndexes();
    this.documents = keeping.connection.collection('tenants');
    keeping.add(this);
  }

  byId = (id: string): Promise<Tenant | undefined> => this.remembered({ _id: id });
  byCode = (code: string): Promise<Tenant | undefined> => this.remembered({ code });

  /** Enters a company or changes its name. Its code stays, since numbers and tracking codes given out contain it. */
  async save({ id, name, code }: Pick<Tenant, 'id' | 'name' | 'code'>): Promise<Outcome<Tenant>> {
    const named = { name, nameKey: lookAlikeKey(name) };
    try {
      const free = { _id: id, code, status: { $ne: 'ERASED' } } as const;
      await this.documents.updateOne(free, { $set: named }, { upsert: true, ...SYSTEM_SCOPE });
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
      return this.taken(id, code);
    }
    this.forget();
    return { ok: { id, name, code } };
  }

  /** Nobody acts in a suspended company, until it is resumed. Undefined when there is no such company. */
  async suspend(id: string, suspended: boolean): Promise<Tenant | undefined> {
    const change = suspended ? { $set: { status: 'SUSPENDED' } as const } : { $unset: { status: 1 } as const };
    await this.documents.updateOne({ _id: id, status: { $ne: 'ERASED' } }, change, SYSTEM_SCOPE);
    this.forget();
    return this.byId(id);
  }

  /** What stays of an erased company: its short name and code, so that neither is given out again. */
  async forgetErased(id: TenantId): Promise<void> {
    const gone = { $set: { status: 'ERASED' }, $unset: { name: '', nameKey: '' } } as const;
    await this.documents.updateOne({ _id: id }, gone, SYSTEM_SCOPE);
    this.forget();
  }

  /** Told after every change in this process. */
  onChange(tell: () => void): void {
    this.changed.push(tell);
  }

  private forget(): void {
    this.known.forget();
    for (const tell of this.changed) tell();
  }

  private async taken(id: string, code: string) {
    const there = await this.documents.findOne({ _id: id }, SYSTEM_SCOPE);
    if (there?.status === 'ERASED') return ALIAS_TAKEN;
    if (there && there.code !== code) return codeStays(there.code);
    const coded = await this.documents.findOne({ code, _id: { $ne: id } }, SYSTEM_SCOPE);
    return coded ? CODE_TAKEN : NAME_TAKEN;
  }

  private remembered(filter: Partial<Kept>): Promise<Tenant | undefined> {
    return this.known.of(JSON.stringify(filter), async () => {
      const found = await this.documents.findOne(filter, SYSTEM_SCOPE);
      if (!found || found.status === 'ERASED') return undefined;
      const { _id, name = _id, code, status } = found;
      return { id: tenantIdFrom('sweep', _id), name, code, ...(status === 'SUSPENDED' ? { suspended: true } : {}) };
    });
  }
}

const CODE_TAKEN = refuse(
  'COMPANY_CODE_TAKEN',
  { zh: '这个编号前缀已被另一家公司使用。', en: 'Another company has this code.' },
  { zh: '换一个 2 至 4 位的大写字母前缀。', en: 'Choose another of two to four capital letters.' },
);
const NAME_TAKEN = refuse(
  'COMPANY_NAME_TAKEN',
  { zh: '已有一家公司的名称看起来相同。', en: 'Another company has a name that looks the same.' },
  { zh: '请用能区分开的名称，例如加上城市。', en: 'Give it a name that can be told apart, with its city for example.' },
);
const ALIAS_TAKEN = refuse(
  'COMPANY_ID_TAKEN',
  { zh: '这个短名属于一家已注销的公司，不能再用。', en: 'The short name was that of a company that was erased.' },
  { zh: '请换一个短名。', en: 'Choose another short name.' },
);
const codeStays = (code: string) =>
  refuse(
    'COMPANY_CODE_FIXED',
    { zh: `这家公司的编号前缀是 ${code}，不能更改。`, en: `The company's code is ${code} and never changes.` },
    {
      zh: '已发出的案件编号和查询码都含有它，请沿用。',
      en: 'Numbers and tracking codes given out contain it: keep it.',
    },
  );
