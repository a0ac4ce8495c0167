import '@fontsource/biz-udpgothic/400.css'
