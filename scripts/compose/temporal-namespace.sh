#!/bin/sh
# The namespace of the cases, with 90 days of retention, and their search attributes (docs/operating.md).
set -eu
temporal operator namespace describe -n default >/dev/null 2>&1 ||
  temporal operator namespace create -n default --retention 90d

for attribute in CaseStatus=Keyword CaseStage=Keyword NextDue=Datetime NextDueKind=Keyword OverdueCount=Int \
  AwaitingApproval=Bool Caseworker=Keyword Supervisor=Keyword Unit=Keyword PolicyPack=Keyword; do
  temporal operator search-attribute create -n default --name "${attribute%=*}" --type "${attribute#*=}"
done
