{{- define "hearback.name" -}}
{{- if contains "hearback" .Release.Name -}}{{ .Release.Name | trunc 40 | trimSuffix "-" }}{{- else -}}{{ printf "%s-hearback" .Release.Name | trunc 40 | trimSuffix "-" }}{{- end -}}
{{- end -}}

{{- define "hearback.selector" -}}
app.kubernetes.io/name: hearback
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "hearback.labels" -}}
{{ include "hearback.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{/* Takes a list: the root context, the process. */}}
{{- define "hearback.image" -}}
{{- $root := index . 0 -}}
{{- with $root.Values.image -}}
{{- if .registry }}{{ .registry }}/{{ end }}{{ .prefix }}-{{ index $ 1 }}:{{ .tag | default $root.Chart.AppVersion }}
{{- end -}}
{{- end -}}

{{/* Where a process's program is in its image. */}}
{{- define "hearback.program" -}}
{{- if ne . "gateway" }}services/{{ end }}{{ . }}/dist/main.js
{{- end -}}

{{/* By whose streams a process is scaled: those it hears, as test/chart compares with the table of NATS permissions; the gateway by processor. */}}
{{- define "hearback.hears" -}}
intake: [intake, dispatch, callback, survey]
dispatch: [intake, callback, gateway]
callback: [intake, dispatch, survey]
survey: [intake, callback]
reporting: [intake, dispatch, callback, survey]
gateway: []
{{- end -}}

{{/* The keys that a process takes from its Secret, no more than it needs. */}}
{{- define "hearback.secretKeys" -}}
{{- $root := index . 0 -}}
{{- $process := index . 1 -}}
{{- $keys := list "MONGODB_URI" "NATS_PASSWORD" "HEARBACK_CONTEXT_PUBLIC_KEY" "HEARBACK_LINK_KEY" -}}
{{- if eq $process "gateway" }}{{ $keys = concat $keys (list "HEARBACK_CONTEXT_PRIVATE_KEY" "OIDC_CLIENT_SECRET" "OIDC_DIRECTORY_SECRET") }}{{ end -}}
{{- if and (eq $process "intake") $root.Values.mail.from }}{{ $keys = append $keys "SMTP_URL" }}{{ end -}}
{{- toYaml $keys -}}
{{- end -}}

{{/* The one of its keys that intake reads from a file. */}}
{{- define "hearback.masterKeyFile" -}}
{{- if .Values.masterKey.vault.address }}vault-token{{ else }}master-keys.json{{ end -}}
{{- end -}}

{{- define "hearback.secretName" -}}
{{- $root := index . 0 -}}
{{- index $root.Values.secrets.existing (index . 1) | default (printf "%s-%s" (include "hearback.name" $root) (index . 1)) -}}
{{- end -}}
