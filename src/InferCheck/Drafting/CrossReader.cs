using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Reviewing;

namespace InferCheck.Drafting;

/// <summary>
/// Asks a model about claims that somebody else wrote, one at a time and each for itself, whether their quotes carry them. What it says is written down as
/// the reading of a program.
/// </summary>
public sealed class CrossReader(Catalog catalog, ModelAsker asker, string model, DateOnly today, IProgress<string> progress)
{
    private const string ByOthers = "Rests on an account by others without a quote.";

    private readonly string name = NameOf(model);

    /// <summary>How a model signs, so that it is taken for no person and for no other model.</summary>
    public static string NameOf(string model) => $"{Reading.MachinePrefix}reader {model}";

    /// <summary>Whether the model drafted the profile, or a part of it: nobody reads a draft of their own.</summary>
    public static bool HasDrafted(Provider provider, string model) => DraftNote.ModelsOf(provider).Any(drafted => DraftNote.IsSame(drafted, model));

    /// <summary>The claims that it has not read as they stand.</summary>
    public static IReadOnlyList<ReviewItem> Waiting(Catalog catalog, IEnumerable<Provider> providers, string model, string? topic) =>
        new ReviewQueue(catalog, NameOf(model)).Of(providers.Where(provider => !HasDrafted(provider, model)), topic);

    public async Task<CrossReading> OfAsync(Provider provider, IReadOnlyList<ReviewItem> items, CancellationToken cancel)
    {
        var (readings, heard) = (new List<GivenReading>(), 0);
        for (var at = 0; at < items.Count && asker.Over is null; at++)
        {
            if (items[at].In(provider, catalog.Vocabulary) is not { } claim)
            {
                continue;
            }

            var said = await OfAsync(provider, claim, cancel);
            if (said.Verdict is { } verdict)
            {
                heard += HasQuote(claim) ? 1 : 0;
                readings.Add(GivenReading.Of(provider, claim, catalog.Vocabulary, (verdict, said.Note), name, today));
            }

            var part = items[at].AppliesTo is { } named ? $" ({named})" : "";
            progress.Report(FormattableString.Invariant(
                $"[{at + 1}/{items.Count}] {provider.Slug}: {items[at].Topic}{part}: {said.Verdict ?? said.Why}, {asker.Tokens} tokens so far"));
        }

        return new CrossReading(readings, heard, items.Count - readings.Count);
    }

    private static bool HasQuote(Claim claim) => claim.Evidence.Any(item => item.Quote is not null);

    /// <summary>Where there is no quote nobody has to be asked.</summary>
    private async Task<ClaimVerdict> OfAsync(Provider provider, Claim claim, CancellationToken cancel)
    {
        if (!HasQuote(claim))
        {
            return new ClaimVerdict(Verdicts.NotOpened, claim.Evidence.Count > 0 ? ByOthers : null);
        }

        var text = ClaimQuestion.Text(provider, claim, catalog.Vocabulary);
        var block = new DataBlock(text);
        return ClaimVerdict.Of(await asker.AskAsync(ClaimQuestion.Rules(block), ClaimQuestion.About(block), cancel), text);
    }
}
