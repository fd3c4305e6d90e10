namespace InferCheck.Site.Features.Papers;

/// <summary>A paper as a file.</summary>
internal interface IPaperForm
{
    /// <summary>The ending of its name, with the full stop.</summary>
    string Ending { get; }

    IResult Answer(WorkingPaper paper);
}
