import { Keeping, SYSTEM_SCOPE } from '@hearback/store';
import { Injectable } from '@nestjs/common';
import { Schema, type mongo } from 'mongoose';

/** A property group (集团): accounts that may be granted a look into several companies. It is no company's data. */
export interface Group {
  readonly id: string;
  readonly name: string;
}
interface Kept {
  readonly _id: string;
  readonly name: string;
  /** Accounts at the identity provider. */
  readonly subjects: readonly string[];
  /** Companies that have granted something at some time; whether they still do, each company's own grant says. */
  readonly companies?: readonly string[];
}

@Injectable()
export class Groups {
  readonly prepare: () => Promise<void>;
  private readonly documents: mongo.Collection<Kept>;

  constructor(keeping: Keeping) {
    const schema = new Schema(
      { _id: String, name: String, subjects: [String] },
      { autoIndex: false, versionKey: false },
    );
    schema.index({ subjects: 1 });
    const model = keeping.connection.model('groups', schema, 'groups');
    this.prepare = () => model.createIndexes();
    this.documents = keeping.connection.collection('groups');
    keeping.add(this);
  }

  async save({ id, name, subjects }: Group & { readonly subjects: readonly string[] }): Promise<Group> {
    await this.documents.updateOne({ _id: id }, { $set: { name, subjects } }, { upsert: true, ...SYSTEM_SCOPE });
    return { id, name };
  }

  async find(id: string): Promise<Group | undefined> {
    const found = await this.documents.findOne({ _id: id }, SYSTEM_SCOPE);
    return found ? { id, name: found.name } : undefined;
  }

  /** Of which groups somebody is, and which companies to look at for a grant. */
  async of(subject: string): Promise<readonly (Group & { readonly companies: readonly string[] })[]> {
    const found = await this.documents.find({ subjects: subject }, SYSTEM_SCOPE).toArray();
    return found.map(({ _id: id, name, companies = [] }) => ({ id, name, companies }));
  }

  async noteGrant(id: string, company: string): Promise<void> {
    await this.documents.updateOne({ _id: id }, { $addToSet: { companies: company } }, SYSTEM_SCOPE);
  }
}
