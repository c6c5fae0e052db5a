# While the database is away, once in each chat: as a passing line over a tap, or as a message.

away = Je n’arrive pas à ouvrir mon carnet en ce moment. Rien n’est perdu ; je réponds dès que je peux.
