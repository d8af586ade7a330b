### The choice of a language and of a theme, at the foot of the page.

appearance-language = Idioma
appearance-language-browser = Do navegador
appearance-theme = Tema
appearance-theme-system = Do sistema
appearance-theme-light = Claro
appearance-theme-dark = Escuro
appearance-language-missing = Não foi possível carregar os textos deste idioma. Verifique a conexão e escolha-o novamente.
