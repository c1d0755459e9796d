#!/bin/sh
# Makes an account, asks a question with its key, and asks again as a stream. Needs curl and nothing else.
set -eu
server=${PROMPTENCHANTER_BASE_URL:-http://127.0.0.1:8000}
name="ada$(date +%s)"

account=$(curl -sS --fail-with-body "$server/v1/users/register" -H 'Content-Type: application/json' \
  -d "{\"username\": \"$name\", \"name\": \"Ada\", \"email\": \"$name@example.org\", \"password\": \"Correct-horse-1\"}")
key=$(printf '%s' "$account" | sed 's/.*"api_key":"\([^"]*\)".*/\1/')

curl -sS --fail-with-body "$server/v1/prompt/completions" -H "Authorization: Bearer $key" -H 'Content-Type: application/json' \
  -d '{"level": "medium", "r_type": "bcot", "messages": [{"role": "user", "content": "Is 3599 prime?"}]}'
echo
curl -sSN --fail-with-body "$server/v1/prompt/completions" -H "Authorization: Bearer $key" -H 'Content-Type: application/json' \
  -d '{"level": "low", "stream": true, "messages": [{"role": "user", "content": "Name three uses of a prime number."}]}'
