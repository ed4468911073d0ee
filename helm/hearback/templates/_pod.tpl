{{- define "hearback.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: { type: RuntimeDefault }
{{- end -}}

{{- define "hearback.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end -}}

{{/* What is the same of every pod of a process, whether it serves or prepares. Takes a list: the root context, the process. */}}
{{- define "hearback.podBasics" -}}
{{- $root := index . 0 -}}
serviceAccountName: {{ include "hearback.name" $root }}-{{ index . 1 }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext: {{- include "hearback.podSecurity" $root | nindent 2 }}
{{- with $root.Values.image.pullSecrets }}
imagePullSecrets: {{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- with $root.Values.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $root.Values.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
volumes:
  - name: tmp
    emptyDir: { sizeLimit: 64Mi }
{{- with $root.Values.trust.configMap }}
  - name: trust
    configMap:
      name: {{ . }}
      items: [{ key: {{ $root.Values.trust.key }}, path: ca.crt }]
{{- end }}
{{- if eq (index . 1) "intake" }}
  - name: master-key
    secret:
      secretName: {{ include "hearback.secretName" . }}
      defaultMode: 0440
      items: [{ key: {{ include "hearback.masterKeyFile" $root }}, path: {{ include "hearback.masterKeyFile" $root }} }]
{{- end }}
{{- end -}}

{{/* Its container's image, rights and settings. */}}
{{- define "hearback.containerBasics" -}}
{{- $root := index . 0 -}}
{{- $process := index . 1 -}}
{{- $values := index $root.Values.processes $process -}}
name: {{ $process }}
image: {{ include "hearback.image" . | quote }}
imagePullPolicy: {{ $root.Values.image.pullPolicy }}
securityContext: {{- include "hearback.containerSecurity" $root | nindent 2 }}
resources: {{- toYaml $values.resources | nindent 2 }}
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- if $root.Values.trust.configMap }}
  - name: trust
    mountPath: /etc/hearback-trust
    readOnly: true
  {{- end }}
  {{- if eq $process "intake" }}
  - name: master-key
    mountPath: /etc/hearback
    readOnly: true
  {{- end }}
env:
  - name: NODE_OPTIONS
    value: --max-old-space-size={{ $values.heapMb }} --max-semi-space-size=16 --enable-source-maps
  {{- if $root.Values.trust.configMap }}
  - name: NODE_EXTRA_CA_CERTS
    value: /etc/hearback-trust/ca.crt
  {{- end }}
  - name: HEARBACK_PUBLIC_URL
    value: {{ required "publicUrl: say where people reach it, https://…" $root.Values.publicUrl | quote }}
  - name: HEARBACK_HEALTH_PORT
    value: '9464'
  - name: HEARBACK_DRAIN_SECONDS
    value: {{ $root.Values.shutdown.drainSeconds | quote }}
  - name: NATS_URL
    value: {{ required "nats.url: say where NATS is, nats://…" $root.Values.nats.url | quote }}
  - name: NATS_USER
    value: {{ $process }}
  - name: HEARBACK_STREAM_REPLICAS
    value: {{ $root.Values.nats.replicas | quote }}
  {{- if eq $process "gateway" }}
  - name: HEARBACK_PORT
    value: '4000'
  - name: OIDC_ISSUER
    value: {{ required "signIn.issuer: say which realm signs in, https://…/realms/hearback" $root.Values.signIn.issuer | quote }}
  - name: OIDC_AUDIENCE
    value: {{ $root.Values.signIn.audience | quote }}
  - name: HEARBACK_TRUSTED_PROXIES
    value: {{ $root.Values.ingress.trustedProxies | quote }}
  {{- end }}
  {{- if eq $process "intake" }}
  {{- with $root.Values.masterKey.vault }}
  {{- if .address }}
  - name: HEARBACK_VAULT_ADDR
    value: {{ .address | quote }}
  {{- with .namespace }}
  - name: HEARBACK_VAULT_NAMESPACE
    value: {{ . | quote }}
  {{- end }}
  - name: HEARBACK_VAULT_TRANSIT_MOUNT
    value: {{ .mount | quote }}
  - name: HEARBACK_VAULT_TRANSIT_KEY
    value: {{ .key | quote }}
  - name: HEARBACK_VAULT_TOKEN_FILE
    value: /etc/hearback/vault-token
  {{- else }}
  - name: HEARBACK_MASTER_KEY_FILE
    value: /etc/hearback/master-keys.json
  {{- end }}
  {{- end }}
  {{- end }}
  {{- if and (eq $process "intake") $root.Values.mail.from }}
  - name: SMTP_FROM
    value: {{ $root.Values.mail.from | quote }}
  {{- end }}
  {{- with $root.Values.telemetry.otlpEndpoint }}
  - name: OTEL_EXPORTER_OTLP_ENDPOINT
    value: {{ . | quote }}
  {{- end }}
  {{- range include "hearback.secretKeys" . | fromYamlArray }}
  - name: {{ . }}
    valueFrom:
      secretKeyRef: { name: {{ include "hearback.secretName" $ }}, key: {{ . }} }
  {{- end }}
{{- end -}}
