using InferCheck.Store.Engine;

namespace InferCheck.Site.Live;

/// <summary>One attempt to make a database of the content as it stands: from the last one where few files differ, else from the files.</summary>
internal sealed class ContentAttempt(ContentLook look, DataFolder place, ContentKnowledge knowledge)
{
    /// <summary>Nothing when files changed in the meantime.</summary>
    public BakeResult? Run()
    {
        if (look.IsAtFault)
        {
            return look.Refused(look.CheckRest());
        }

        try
        {
            return Changed() is { IsPossible: true } changed ? changed.Result : new WholeBake(look, place, knowledge).Run();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || StoreFaults.IsFull(fault) || StoreFaults.IsOfFile(fault))
        {
            // Expected: a full disk, a folder of somebody else, or one that cannot be written. Faults of the content are told first: they would stand in
            // the way as well.
            if (look.CheckRest() is { Count: > 0 } errors)
            {
                return look.Refused(errors);
            }

            throw;
        }
    }

    private (bool IsPossible, BakeResult? Result)? Changed()
    {
        if (knowledge.Base(look.Hashes, place.Bases()) is not { } last)
        {
            return null;
        }

        try
        {
            return new ChangeBake(look, place, knowledge, last.Base, last.Store).Run();
        }
        catch (Exception broken) when (broken is FileNotFoundException || StoreFaults.IsOfFile(broken))
        {
            // Expected: the database is damaged, or was taken away a moment ago. Whatever came from it is not believed.
            knowledge.Forget();
            return null;
        }
    }
}
