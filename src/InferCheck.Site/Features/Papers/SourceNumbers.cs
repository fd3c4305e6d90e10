using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>Numbers sources in the order in which a paper names them, each once.</summary>
internal sealed class SourceNumbers
{
    private readonly List<CitedSource> sources = [];

    public IReadOnlyList<CitedSource> All => sources;

    public int Of(EvidenceRow evidence) => Number(new CitedSource
    {
        Address = evidence.Source,
        Document = evidence.Document,
        Dated = evidence.Dated,
        Read = evidence.Read,
        Via = evidence.Via,
    });

    public int Of(string searched, string read) => Number(new CitedSource { Address = searched, Read = read });

    private int Number(CitedSource source)
    {
        var known = sources.IndexOf(source);
        if (known >= 0)
        {
            return known + 1;
        }

        sources.Add(source);
        return sources.Count;
    }
}
