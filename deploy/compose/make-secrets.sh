#!/bin/sh
# Makes every password and key of a new installation, once: a file a process, and those of what runs beside them.
#   make-secrets.sh FOLDER [MONGODB_HOSTS [MONGODB_OPTIONS]]
# For compose: make-secrets.sh secrets. For Helm, MONGODB_HOSTS is your replica set (a:27017,b:27017), and each file becomes a Secret
# (docs/operate.md). Keep a copy of FOLDER where the data's backups are not; without master-keys.json contacts cannot be read.
set -eu
umask 077
folder=${1:?say into which folder: make-secrets.sh FOLDER [MONGODB_HOSTS [MONGODB_OPTIONS]]}
hosts=${2:-mongodb:27017}
options=${3:-authSource=admin&replicaSet=hearback}
[ ! -e "$folder" ] || { echo "make-secrets: $folder is there already; passwords in use are not made anew" >&2; exit 1; }
command -v openssl > /dev/null || { echo "make-secrets: openssl is needed" >&2; exit 1; }
mkdir -p "$folder"
cd "$folder"

# Begins with a letter: nats-server would read digits as a number.
password() { echo "p$(openssl rand -hex 24)"; }
key() { openssl rand -base64 32; }
say() { printf '%s=%s\n' "$1" "$2"; }

openssl genpkey -algorithm ed25519 -outform DER -out context.der
private=$(openssl base64 -A -in context.der)
public=$(openssl pkey -inform DER -in context.der -pubout -outform DER | openssl base64 -A)
rm context.der
link=$(key)
gateway_client=$(password)
directory_client=$(password)
keycloak_database=$(password)

for process in gateway intake dispatch callback survey reporting; do
  upper=$(echo "$process" | tr '[:lower:]' '[:upper:]')
  mongodb_password=$(password)
  nats_password=$(password)
  {
    say MONGODB_URI "mongodb://$process:$mongodb_password@$hosts/hearback_$process?$options"
    say NATS_PASSWORD "$nats_password"
    say HEARBACK_CONTEXT_PUBLIC_KEY "$public"
    say HEARBACK_LINK_KEY "$link"
  } > "$process.env"
  say "MONGODB_${upper}_PASSWORD" "$mongodb_password" >> mongodb.env
  say "NATS_${upper}_PASSWORD" "$nats_password" >> nats.env
done
{
  say HEARBACK_CONTEXT_PRIVATE_KEY "$private"
  say OIDC_CLIENT_SECRET "$gateway_client"
  say OIDC_DIRECTORY_SECRET "$directory_client"
} >> gateway.env
{
  say MONGO_INITDB_ROOT_USERNAME root
  say MONGO_INITDB_ROOT_PASSWORD "$(password)"
} >> mongodb.env
{
  say KC_BOOTSTRAP_ADMIN_USERNAME admin
  say KC_BOOTSTRAP_ADMIN_PASSWORD "$(password)"
  say KC_DB_PASSWORD "$keycloak_database"
  say HEARBACK_GATEWAY_SECRET "$gateway_client"
  say HEARBACK_DIRECTORY_SECRET "$directory_client"
} > keycloak.env
say POSTGRES_PASSWORD "$keycloak_database" > keycloak-database.env
say GF_SECURITY_ADMIN_PASSWORD "$(password)" > grafana.env
openssl rand -base64 96 > mongodb-keyfile
name=$(date -u +%Y-%m)
printf '{ "current": "%s", "keys": { "%s": "%s" } }\n' "$name" "$name" "$(key)" > master-keys.json
# Mounted as they are: the first is read by the user of our images, the second by MongoDB's.
chmod 0400 master-keys.json mongodb-keyfile
if [ "$(id -u)" = 0 ]; then
  chown 10001 master-keys.json
  chown 999 mongodb-keyfile
else
  echo "make-secrets: for compose, as root: chown 10001 $folder/master-keys.json && chown 999 $folder/mongodb-keyfile"
fi
echo "make-secrets: made in $(pwd)"
