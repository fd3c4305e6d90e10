using InferCheck.Content;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Reviewing;

/// <summary>One sitting of one reader: which claims, where they are, and what they said. Every verdict is in its file before the next claim is shown.</summary>
public sealed class ReviewSession(string folder, Catalog catalog, IReadOnlyList<ReviewItem> items, string person, TimeProvider time)
{
    private readonly Lock turn = new();
    private readonly Dictionary<int, string> said = [];

    public IReadOnlyList<ReviewItem> Items => items;

    public string Person => person;

    public Vocabulary Vocabulary => catalog.Vocabulary;

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().Date);

    /// <summary>The verdicts so far, by the place of the claim; what was skipped has none.</summary>
    public IReadOnlyDictionary<int, string> Said
    {
        get
        {
            lock (turn)
            {
                return new Dictionary<int, string>(said);
            }
        }
    }

    /// <summary>The claim as its file has it at this moment; nothing where it is gone.</summary>
    public (Provider Provider, Claim Claim, string Print)? At(int place)
    {
        if (place < 0 || place >= items.Count)
        {
            return null;
        }

        var path = Path.Combine(folder, "providers", $"{items[place].Provider}.md");
        var document = new ContentFile(DocumentKind.Provider, path, path, folder).Read().Document;
        if (document.Root is not Mapping)
        {
            return null;
        }

        var provider = new Provider(document);
        return items[place].In(provider, Vocabulary) is { } claim ? (provider, claim, ClaimPrint.Of(claim, Vocabulary)) : null;
    }

    /// <summary>What others said of it, and this reader before, as their file has it now.</summary>
    public IReadOnlyList<HeldReading> ReadingsOf(Provider provider, Claim claim)
    {
        var path = Path.Combine(folder, "readings", $"{provider.Slug}.yaml");
        var list = File.Exists(path) ? new ReadingList(new ContentFile(DocumentKind.Readings, path, path, folder).Read().Document) : null;
        return [.. HeldReading.Of(provider, list, Vocabulary).Where(held => held.Claim == claim)];
    }

    /// <summary>Nothing when it is written; else why not, in words for the reader.</summary>
    public string? Give(int place, string print, string verdict, string? note)
    {
        lock (turn)
        {
            if (!Verdicts.All.Contains(verdict))
            {
                return "there is no such verdict";
            }

            if (Verdicts.IsDoubt(verdict) && string.IsNullOrWhiteSpace(note))
            {
                return "say in a sentence what the quotes do not carry";
            }

            if (At(place) is not { } now)
            {
                return "the claim is gone from its file";
            }

            if (now.Print != print)
            {
                return "the claim changed while you read it; look at it again";
            }

            var reading = GivenReading.Of(now.Provider, now.Claim, Vocabulary, (verdict, note), person, Today);
            var fault = new ReadingFile(folder, items[place].Provider).Record(reading);
            if (fault is null)
            {
                said[place] = verdict;
            }

            return fault;
        }
    }

    /// <summary>Changes the claim in its file; nothing when it is done.</summary>
    public string? Mend(int place, string print, ClaimMend mend)
    {
        lock (turn)
        {
            if (place < 0 || place >= items.Count || mend.IsEmpty)
            {
                return "there is nothing to change";
            }

            var (_, fault) = new ProfileMender(folder, catalog, Today).Mend(items[place].Provider, print, mend);
            said.Remove(place);
            return fault;
        }
    }

    /// <summary>The next claim without a verdict after this one; nothing when all have been seen.</summary>
    public int? After(int place)
    {
        for (var next = place + 1; next < items.Count; next++)
        {
            if (!Said.ContainsKey(next))
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>A message for the commit, which says who read what.</summary>
    public string CommitMessage()
    {
        var done = Said;
        var profiles = done.Keys.Select(place => items[place].Name).Distinct().ToList();
        var counts = Verdicts.All.Select(verdict => (verdict, Count: done.Values.Count(given => given == verdict))).Where(pair => pair.Count > 0);
        var about = profiles.Count == 1 ? profiles[0] : $"{profiles.Count} profiles";
        var told = string.Join(", ", counts.Select(pair => $"{pair.Count} {pair.verdict}"));
        return $"Read {done.Count} claims of {about} against their sources\n\n{told}\nRead by: {person}";
    }
}
