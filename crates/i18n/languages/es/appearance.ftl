### The choice of a language and of a theme, at the foot of the page.

appearance-language = Idioma
appearance-language-browser = El del navegador
appearance-theme = Tema
appearance-theme-system = El del sistema
appearance-theme-light = Claro
appearance-theme-dark = Oscuro
appearance-language-missing = No se pudieron cargar los textos de este idioma. Compruebe la conexión y vuelva a elegirlo.
