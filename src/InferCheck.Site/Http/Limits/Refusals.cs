namespace InferCheck.Site.Http.Limits;

/// <summary>How a request is told no before anything of it has been looked at. What is said, and in which form, is the site's to know.</summary>
internal sealed record Refusals(Func<HttpContext, TimeSpan, Task> TooMuch, Func<HttpContext, Task> NoHost);
