// For mongosh: makes what is missing of the replica set and of the six users, each for its own database only. May run at every start.
/* global db, rs, sleep */
const admin = db.getSiblingDB('admin');
admin.auth(process.env.MONGO_INITDB_ROOT_USERNAME, process.env.MONGO_INITDB_ROOT_PASSWORD);
if (!db.hello().setName)
  rs.initiate({ _id: 'hearback', members: [{ _id: 0, host: process.env.MONGODB_HOST ?? 'mongodb:27017' }] });
while (!db.hello().isWritablePrimary) sleep(200);
for (const name of ['intake', 'dispatch', 'callback', 'survey', 'reporting', 'gateway']) {
  const user = {
    pwd: process.env[`MONGODB_${name.toUpperCase()}_PASSWORD`],
    roles: [{ role: 'readWrite', db: `hearback_${name}` }],
  };
  if (admin.getUser(name)) admin.updateUser(name, user);
  else admin.createUser({ user: name, ...user });
}
print('mongodb: replica set and users are there');
