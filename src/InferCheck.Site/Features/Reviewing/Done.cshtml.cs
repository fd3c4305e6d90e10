using System.Text.Encodings.Web;
using InferCheck.Model.Readings;
using InferCheck.Reviewing;
using InferCheck.Site.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Reviewing;

/// <summary>The end of a sitting: what was read, and the message to commit it with. Whoever ends it here ends the program.</summary>
internal sealed class DoneModel(ReviewSession session, IHostApplicationLifetime program, Texts texts) : PageModel
{
    public ReviewSession Session => session;

    public IEnumerable<(string Verdict, int Count)> Counts =>
        Verdicts.All.Select(verdict => (verdict, session.Said.Values.Count(said => said == verdict))).Where(pair => pair.Item2 > 0);

    /// <summary>The first claim without a verdict.</summary>
    public int? Left => session.After(-1);

    public IActionResult OnPost()
    {
        // The page is answered first: who pressed the key sees that it is over.
        Response.OnCompleted(() =>
        {
            program.StopApplication();
            return Task.CompletedTask;
        });
        return Content("<!DOCTYPE html><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>InferCheck</title>"
            + $"<p>{HtmlEncoder.Default.Encode(texts["review.stopped"])}", "text/html; charset=utf-8");
    }
}
