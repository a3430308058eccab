const NotFound = () => (
  <>
    <title>Page not found</title>
    <div className="message">
      <h1>There is nothing at this address</h1>
      <p>The link may be wrong, or the piece may no longer be published.</p>
      <p>
        <a href="/">Read what is published now</a>
      </p>
    </div>
  </>
)

export default NotFound
