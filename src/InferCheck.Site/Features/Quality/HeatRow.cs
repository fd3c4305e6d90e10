using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Quality;

/// <summary>One provider, and what its answer to each topic rests on.</summary>
internal sealed record HeatRow(ProviderRow Provider, IReadOnlyList<Footing> Cells)
{
    public int Read => Cells.Count(footing => footing != Footing.Unread);
}
