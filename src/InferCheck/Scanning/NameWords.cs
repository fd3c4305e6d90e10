namespace InferCheck.Scanning;

/// <summary>The words that a name is put together from, in small letters: `blockedHosts`, `BLOCKED_HOSTS` and `blocked-hosts` have the same two.</summary>
internal static class NameWords
{
    public static IEnumerable<string> Of(string name)
    {
        var begin = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            var ends = at == name.Length || !char.IsAsciiLetterOrDigit(name[at]);
            if (ends || (at > begin && char.IsAsciiLetterUpper(name[at]) && !char.IsAsciiLetterUpper(name[at - 1])))
            {
                if (at > begin)
                {
                    yield return name[begin..at].ToLowerInvariant();
                }

                begin = ends ? at + 1 : at;
            }
        }
    }
}
