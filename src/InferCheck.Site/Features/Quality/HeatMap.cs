using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store;

namespace InferCheck.Site.Features.Quality;

/// <summary>Every provider against every topic: where answers rest on its own words, on others, on nothing. The most read stand first.</summary>
internal sealed record HeatMap(IReadOnlyList<Topic> Topics, IReadOnlyList<HeatRow> Rows, int Providers)
{
    /// <summary>More than fits one look; the directory itself has them all.</summary>
    public const int MostRows = 250;

    public bool IsCut => Rows.Count < Providers;

    public int Cells => Rows.Count * Topics.Count;

    public int CountOf(Footing footing) => Rows.Sum(row => row.Cells.Count(cell => cell == footing));

    /// <summary>Retired services are asked nothing.</summary>
    public static HeatMap Of(ContentStore store)
    {
        var topics = store.Vocabulary.Topics;
        var rows = store.Providers.All().Where(provider => provider.Retired is null)
            .Select(provider => new HeatRow(provider, [.. topics.Select(topic => Footings.Of(store.Index.Facts(provider.Id, topic.Key)))])).ToList();
        return new HeatMap(topics, [.. rows.OrderByDescending(row => row.Read).Take(MostRows)], rows.Count);
    }

    /// <summary>Whether a topic belongs to another group than the one before it.</summary>
    public bool BeginsGroup(int place) => place > 0 && Topics[place].Group != Topics[place - 1].Group;
}
