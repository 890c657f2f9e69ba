/** Where people share and follow, as text in lower case names it: social networks, messengers, and lists to read later. */
export const NETWORKS: readonly string[] =
  'facebook twitter x linkedin whatsapp reddit pinterest telegram tumblr bluesky mastodon threads flipboard pocket instagram youtube tiktok messenger snapchat nextdoor viber wechat xing vk'.split(
    ' ',
  )
