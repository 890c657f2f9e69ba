#!/bin/sh
# Makes everything of the moderation model: npm run train:moderation -- MODERATION_FOLDER WCXB_FOLDER
set -eu
cd "$(dirname "$0")/../.."
node --import tsx train/moderation/write-rows.ts
node --import tsx train/moderation/write-lexicon.ts "$1"
exec node --max-old-space-size=6000 --import tsx train/moderation/index.ts "$1" "$2"
