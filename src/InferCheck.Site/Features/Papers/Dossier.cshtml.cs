using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Papers;

/// <summary>What was asked with parameters, of several providers, as a paper: a filter, a comparison, a chain.</summary>
internal sealed class DossierModel(IEnumerable<IPaperSubject> subjects, Texts texts) : PageModel
{
    public PaperView View { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var question = subjects.First(subject => subject.Folder == Request.Path).Read(HttpContext);
        if (question.Elsewhere(question.Place.Page) is { } elsewhere)
        {
            return RedirectPermanent(HttpContext.Link(elsewhere));
        }

        if (question.Make() is not { } paper)
        {
            return NotFound();
        }

        View = new PaperView(paper, question.Place);
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", paper.Title],
            Description = texts["dossier.head-description", paper.Name],
            Path = question.Place.Page,
            NoIndex = true,
        };
        return Page();
    }
}
