using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Topics;

/// <summary>Every question the directory asks, and of how many providers the answer has been read.</summary>
internal sealed class ListModel(ContentStore store, Texts texts) : PageModel
{
    public int Providers { get; } = store.Totals.Providers;

    public IEnumerable<(Word Group, IReadOnlyList<(Topic Topic, int Read)> Topics)> Groups => store.Vocabulary.Words(WordList.Groups)
        .Select(group => (group, (IReadOnlyList<(Topic, int)>)[.. store.Vocabulary.Topics.Where(topic => topic.Group == group.Key)
            .Select(topic => (topic, Read(topic)))]))
        .Where(found => found.Item2.Count > 0);

    public void OnGet() => ViewData["Head"] = new PageHead
    {
        Title = texts["text.head-title", texts["topics.title"]],
        Description = texts["topics.lead", Providers],
        Path = Paths.Topics,
        Section = "topics",
    };

    private int Read(Topic topic) => store.Providers.All().Count(provider => store.Index.Facts(provider.Id, topic.Key).Count > 0);
}
