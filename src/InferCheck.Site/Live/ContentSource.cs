using InferCheck.Diagnostics;
using InferCheck.Store;

namespace InferCheck.Site.Live;

/// <summary>The content the site serves. It is swapped as a whole: a request finishes on the content it began with.</summary>
internal sealed class ContentSource(ServedContent first, ContentBakery? bakery = null)
{
    private volatile ContentState state = new(first, []);

    public ContentSource(ContentStore store)
        : this(new ServedContent(store))
    {
    }

    /// <summary>Where new content comes from; nothing when the site was given a baked file and knows no more.</summary>
    public ContentBakery? Bakery => bakery;

    /// <summary>A new object whenever anything changed, so that whoever keeps something for it can compare by reference.</summary>
    public ContentState State => state;

    /// <summary>The current content, entered; who asked must leave it.</summary>
    public ServedContent Enter()
    {
        while (true)
        {
            var content = state.Content;
            if (content.TryEnter())
            {
                return content;
            }
        }
    }

    public void Swap(ServedContent content)
    {
        var old = state.Content;
        state = new ContentState(content, []);
        old.Replace();
    }

    /// <summary>The last good content stays; what is wrong with the new one is kept beside it.</summary>
    public void Refuse(IReadOnlyList<Diagnostic> faults) => state = state with { Faults = faults };
}
