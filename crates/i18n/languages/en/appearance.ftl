### The choice of a language and of a theme, at the foot of the page.

# Label of a choice.
appearance-language = Language
# The first choice: the language that the browser is set to.
appearance-language-browser = As the browser
# Label of a choice.
appearance-theme = Theme
# The first choice: light or dark, as the computer is set.
appearance-theme-system = As the system
appearance-theme-light = Light
appearance-theme-dark = Dark
# Where the file of another language did not come.
appearance-language-missing = The words of this language did not come. Check the connection, then choose it again.
