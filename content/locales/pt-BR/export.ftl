# O que a página de /export diz em volta do que foi guardado.

export-page = O que eu guardo sobre você
export-page-made = Feito em { $date }.
export-page-zone = Os horários são os de { $zone }.
export-page-utc = Os horários estão em UTC, porque não sei seu fuso horário.
export-page-file = Quem tiver este arquivo pode ler. O arquivo .json que veio junto tem o mesmo, e alguns detalhes que só servem a um programa.
export-part = parte { $number }
export-settings = Configurações
export-consent = Seu sim
export-consent-version = à versão { $version } do que fica guardado
export-country = País
export-is-on = sim
export-is-off = não
export-open = Check-in aberto: { $title }
export-tried = Ideias que você experimentou
export-tags = Do último check-in que você guardou, para achar ideias que combinem
export-notes = Recados
export-note-shown = está na conversa
export-journal = O que você guardou
export-empty = Nada ainda.
export-silent = Aqui não há palavras: todas as perguntas foram puladas.
export-links = Os seus vínculos
