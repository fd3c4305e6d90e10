using InferCheck.Model;

namespace InferCheck.Store.Baking;

/// <summary>All rows a checked profile becomes, worked out wherever there is time; only one hand writes.</summary>
public sealed class ProfileRows
{
    private ProfileRows(ProfileScope profile)
    {
        (Id, Slug) = (profile.Id, profile.Provider.Slug);
        Rows = [.. ProviderBake.Rows(profile), .. ClaimBake.Rows(profile), .. FeedBake.Rows(profile), .. SearchBake.Rows(profile), .. NameBake.Rows(profile),
            .. ReadingBake.Rows(profile)];
        Aliases = [.. ProviderBake.Aliases(profile)];
    }

    public long Id { get; }

    public string Slug { get; }

    internal IReadOnlyList<BakedRow> Rows { get; }

    internal IReadOnlyList<BakedRow> Aliases { get; }

    /// <param name="words">What profiles are held against: the vocabulary and the readings.</param>
    public static ProfileRows Of(Catalog words, ContentMemory memory, long id, Provider provider) => new(new ProfileScope(id, provider, words, memory));
}
