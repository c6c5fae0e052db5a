ideas-for-body = Mein Körper
