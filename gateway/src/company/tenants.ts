import { refuse, type Outcome } from '@hearback/contracts';
import { Keeping, ShortMemory, SYSTEM_SCOPE } from '@hearback/store';
import { tenantIdFrom, type TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { mongo, Schema } from 'mongoose';

/** A company on the platform. Companies are not a company's data: they are looked up by id or code across all. */
export interface Tenant {
  readonly id: TenantId;
  readonly name: string;
  /** In front of its case numbers and tracking codes. */
  readonly code: string;
}
interface Kept {
  readonly _id: string;
  readonly name: string;
  readonly code: string;
}

const FRESH_MS = 5_000;

@Injectable()
export class Tenants {
  readonly prepare: () => Promise<void>;
  private readonly documents: mongo.Collection<Kept>;
  private readonly known = new ShortMemory<Tenant | undefined>(FRESH_MS);

  constructor(keeping: Keeping) {
    const schema = new Schema({ _id: String, name: String, code: String }, { autoIndex: false, versionKey: false });
    schema.index({ code: 1 }, { unique: true });
    const model = keeping.connection.model('tenants', schema, 'tenants');
    this.prepare = () => model.createIndexes();
    this.documents = keeping.connection.collection('tenants');
    keeping.add(this);
  }

  byId = (id: string): Promise<Tenant | undefined> => this.remembered({ _id: id });
  byCode = (code: string): Promise<Tenant | undefined> => this.remembered({ code });

  /** Enters a company or changes its name. Its code stays, since numbers and tracking codes given out contain it. */
  async save({ id, name, code }: Tenant): Promise<Outcome<Tenant>> {
    try {
      await this.documents.updateOne({ _id: id, code }, { $set: { name } }, { upsert: true, ...SYSTEM_SCOPE });
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
      const there = await this.documents.findOne({ _id: id }, SYSTEM_SCOPE);
      return there ? codeStays(there.code) : CODE_TAKEN;
    }
    this.known.forget();
    return { ok: { id, name, code } };
  }

  private remembered(filter: Partial<Kept>): Promise<Tenant | undefined> {
    return this.known.of(JSON.stringify(filter), async () => {
      const found = await this.documents.findOne(filter, SYSTEM_SCOPE);
      return found ? { id: tenantIdFrom('sweep', found._id), name: found.name, code: found.code } : undefined;
    });
  }
}

const CODE_TAKEN = refuse(
  'COMPANY_CODE_TAKEN',
  { zh: '这个编号前缀已被另一家公司使用。', en: 'Another company has this code.' },
  { zh: '换一个 2 至 4 位的大写字母前缀。', en: 'Choose another of two to four capital letters.' },
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
